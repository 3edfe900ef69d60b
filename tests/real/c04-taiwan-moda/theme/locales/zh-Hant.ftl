# The list is about software of any kind.
question = 這個軟體，可以用嗎？
meaning-banned = 不可這樣使用。
group-about-banned = 不可用於所列用途。例外列在各產品下方。
