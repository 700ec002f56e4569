/** GitHub's words for why a ref was not taken, by the code of the error that its hook printed. */
const REASONS: Readonly<Record<string, string>> = {
  GH006: "protected branch hook declined",
  GH013: "push declined due to repository rule violations",
};

const DECLINED = /^ng (\S+) pre-receive hook declined/;

/**
 * The answer to a push with GitHub's reasons in place of git's "pre-receive hook declined", for the refs that the errors
 * name. Answers are packets in bands (gitprotocol-pack(5)): 1 is the report, 2 what the hook printed.
 */
export function rewordReport(answer: Buffer): Buffer {
  const packets = readPackets(answer);
  const printed = packets.filter((packet) => packet[0] === 2).map((packet) => packet.toString("utf8", 1));
  const reasons = new Map(
    [...printed.join("").matchAll(/(GH\d{3}): [^\n]* for (refs\/\S+)\./g)].flatMap(
      ([, code = "", ref = ""]) => {
        const reason = REASONS[code];
        return reason === undefined ? [] : [[ref, reason] as const];
      },
    ),
  );
  if (reasons.size === 0) {
    return answer;
  }
  return Buffer.concat(
    packets.map((packet) => writePacket(packet[0] === 1 ? rewordBand(packet, reasons) : packet)),
  );
}

function rewordBand(packet: Buffer, reasons: ReadonlyMap<string, string>): Buffer {
  const lines = readPackets(packet.subarray(1)).map((line) => {
    const ref = DECLINED.exec(line.toString("utf8"))?.[1] ?? "";
    const reason = reasons.get(ref);
    return writePacket(reason === undefined ? line : Buffer.from(`ng ${ref} ${reason}\n`));
  });
  return Buffer.concat([packet.subarray(0, 1), ...lines]);
}

/** The packets of a stream; an empty one stands for a flush. */
function readPackets(stream: Buffer): readonly Buffer[] {
  const packets: Buffer[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = Math.max(Number.parseInt(stream.toString("latin1", at, at + 4), 16), 4);
    packets.push(stream.subarray(at + 4, at + length));
    at += length;
  }
  return packets;
}

function writePacket(packet: Buffer): Buffer {
  const length = packet.length === 0 ? "0000" : (packet.length + 4).toString(16).padStart(4, "0");
  return Buffer.concat([Buffer.from(length), packet]);
}
