"""Which resume lines answer which row of the ad, and in what way.

evidence → shelf → ways (skilled, lasting, core) → answering → rows; demand: how much a row asks for.
"""
