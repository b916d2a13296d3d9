"""Which resume lines answer which row of the ad, and in what way: evidence → shelf → ways → rows."""
