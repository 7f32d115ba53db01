-- Few promises have something left to pack. Without this the planner guesses a third of all, and reads whole tables:
-- a query that wants them says "quantity > packed" for the index and "quantity - packed > 0" for the guess.
CREATE STATISTICS "Claim_left" ON (quantity - packed) FROM "Claim";
