import { readAsTrue } from "@/tests/prove/network/reading";

// The fault, which is loaded before the server is.
readAsTrue("checked");
