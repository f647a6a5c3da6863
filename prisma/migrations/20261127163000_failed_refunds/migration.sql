-- A refund that a bank sent back more than an hour after it was made, and of which no webhook came, was never found. The last month is looked through once more.
UPDATE "stripe_look" SET through = least(through, now() - interval '30 days') WHERE list = 'refunds';
