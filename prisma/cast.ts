/** The people of the demo, each with an address in the mailbox. */
export const demoPeople = [
  { role: "ward manager", name: "Maya Okafor", email: "maya@riverside.example" },
  { role: "coordinator", name: "Jo Hartley", email: "jo@canalstreet.example" },
  { role: "volunteer", name: "Edie Marsh", email: "edie@canalstreet.example" },
  { role: "steward", name: "Sam Reid", email: "sam@bobbin.example" },
];
