"""Ask and download: the HTTP interface that firms' programs use."""
