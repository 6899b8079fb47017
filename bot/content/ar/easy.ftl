### A result in Easy Read, as cards and as a page.

choice-easy = قراءة سهلة
easy-asked = سألنا:
easy-said = هذه هي النتيجة:
easy-next = ما يحدث بعد ذلك:
easy-no-promise = لا يوجد وعد عن هذا بعد.
easy-secret = كان التصويت سريًا. لا أحد يرى كيف كان صوتك.
choice-easy-page = أريد الصفحة
easy-title = النتيجة في قراءة سهلة
easy-ask = هل عندك سؤال؟ يمكنك طرحه حيث وصلتك هذه الصفحة.
caption-easy = النتيجة في قراءة سهلة، للحفظ أو للطباعة.
