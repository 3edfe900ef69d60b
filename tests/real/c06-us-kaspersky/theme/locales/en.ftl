# The list is about software of any kind.
question = Can I use this software?
meaning-banned = Do not do this with it.
group-about-banned = Do not use these for what is named. Exceptions stand beside each product.
