type Message = { messageId: number; requestId: number; wardId: number };

/** What happens to messages. Their words are rows of their own. */
export type TalkEvents = {
  "message.written": Message;
  "message.reported": Message;
  "message.kept": Message;
  "message.taken-down": Message;
  "message.put-back": Message;
};
