"""Files for boards and organisers: tables, CSV, workbooks. A board's file is made from releases only."""
