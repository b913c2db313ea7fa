#!/usr/bin/env python3
"""Writes a small file of each format into a folder, for formats_fuzz to start from.

usage: formats_seeds.py FOLDER

The first byte is the number of the format: 0 a mapping file, 1 a sources.csv, then those of
src/formats/format.cpp in their order.
"""

import os
import sys

DATASET = '''{"version": "2.0", "class": "dataset", "id": ["geo", "time"], "size": [1, 2],
"dimension": {"geo": {"category": {"index": {"AM": 0}}}, "time": {"category": {"index": ["2019", "2020"]}}},
"value": [1.5, null], "status": {"0": "p"}}'''
MESSAGE = '''{"dataSets": [{"series": {"0": {"observations": {"0": [1.5, 0]}}}}], "structure": {"dimensions":
{"series": [{"id": "REF_AREA", "values": [{"id": "AM"}]}], "observation": [{"id": "TIME_PERIOD",
"values": [{"id": "2019"}]}]}, "attributes": {"observation": [{"id": "UNIT_MULT", "values": [{"id": "6"}]}]}}}'''

SEEDS = {
    0: ['{"reporter": {"column": "a", "codes": {"x": {"reporter": "ARM", "scale": 1e6}}}, "where": {"k": ["v"]}}'],
    1: ["source_id,title,band\na-2024,T,5\n"],
    2: ["indicator,reporter,partner,flow,period,unit,value\ntrade.goods,ARM,THA,export,2023-Q1,USD,1.5e3\n"],
    4: ['"Data Source","x",\n\n"Country Name","Country Code","Indicator Code","1960","1961",\n'
        '"Armenia","ARM","NY.GDP.MKTP.CD","","2.5",\n'],
    5: ["period,reporterISO,partnerISO,flowCode,cmdCode,primaryValue\n2014,THA,W00,M,TOTAL,9,\n"],
    6: ["DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nX,AM,NGDPD,2020,5\n",
        "STRUCTURE[|];ACTION;REF_AREA: Area;TIME_PERIOD;OBS_VALUE: Value\ndataflow;I;AM: A;2020;1,5\n", MESSAGE],
    7: [DATASET, '{"dataset": {"dimension": {"id": ["geo"], "size": [1], "geo": {"category": {"label": {"AM": "A"}}}},'
                 ' "value": {"0": 5}}}'],
    8: ["freq,unit,na_item,geo\\TIME_PERIOD\t2019 \t2020 \nA,CP_MEUR,B1GQ,AM\t1.5 bd\t: c\n"],
    9: ["Entity,Code,Year,Population\nArmenia,ARM,2000,5\n"],
}

for number, files in SEEDS.items():
    for i, text in enumerate(files):
        with open(os.path.join(sys.argv[1], f"{number}-{i}"), "wb") as file:
            file.write(bytes([number]) + text.encode())
