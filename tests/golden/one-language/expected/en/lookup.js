greenlistLookup({"makers":[["Maker & Sons"]],"verdicts":["<dt>Staff<dd class=out>Stop using by 31 May 2021"],"products":[["talk","Talk &lt;2&gt;",0,[["","",0]],["Talk <2>"],[]]]});
