-- Where somebody was going when they asked to sign in: the mail carries no word that somebody else could choose.
ALTER TABLE "SignIn" ADD next TEXT NOT NULL DEFAULT '/home';

-- Who did what within the last hour, as far as it is counted. Written outside acts: it is about forms, not about the network.
CREATE TABLE "LimitUse" (
    "what" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "times" TIMESTAMPTZ(3)[],
    "keys" BIGINT[],
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "LimitUse_pkey" PRIMARY KEY ("what", "who")
);
CREATE INDEX "LimitUse_expiresAt_idx" ON "LimitUse"("expiresAt");
