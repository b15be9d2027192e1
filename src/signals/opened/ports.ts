import { isRecord } from "../../files/pointer.ts";
import { valuesAt } from "../match/where.ts";
import type { Item } from "../read/item.ts";

/** A port that the whole internet may reach. */
export interface OpenPort {
  readonly steps: readonly string[];
  readonly port: string;
}

const everywhere = new Set(["0.0.0.0/0", "::/0", "*", "Internet", "Any"]);

/** Ports of a web site are open to everybody on purpose. */
const webPorts = new Set(["80", "443", "80-80", "443-443", "80-443"]);

/** The rules of a firewall that let the whole internet in, but for the ports of a web site. */
export function openPorts({ kind, type, value }: Item): readonly OpenPort[] {
  const rules =
    kind === "terraform" ? terraformRules(type, value) : kind === "cloudformation" ? stackRules(type, value) : [];
  return rules.filter(({ port }) => !webPorts.has(port));
}

interface Rule {
  readonly where: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Where a rule of each type of resource stands, and how it says from where and to which port. */
const terraformTypes: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["aws_security_group", { where: ["ingress"], from: "cidr_blocks ipv6_cidr_blocks", to: "from_port to_port" }],
  ["aws_default_security_group", { where: ["ingress"], from: "cidr_blocks ipv6_cidr_blocks", to: "from_port to_port" }],
  ["aws_security_group_rule", { where: [], from: "cidr_blocks ipv6_cidr_blocks", to: "from_port to_port" }],
  ["aws_vpc_security_group_ingress_rule", { where: [], from: "cidr_ipv4 cidr_ipv6", to: "from_port to_port" }],
  ["azurerm_network_security_rule", { where: [], from: "source_address_prefix", to: "destination_port_range" }],
  [
    "azurerm_network_security_group",
    { where: ["security_rule"], from: "source_address_prefix", to: "destination_port_range" },
  ],
  ["google_compute_firewall", { where: [], from: "source_ranges", to: "allow.ports" }],
]);

function terraformRules(type: string, value: unknown): readonly OpenPort[] {
  const rule = terraformTypes.get(type);
  if (rule === undefined) return [];
  if (isRecord(value) && (value.type === "egress" || value.direction === "EGRESS" || value.direction === "Outbound"))
    return [];
  const holders = rule.where.length === 0 ? [{ value, steps: [] }] : valuesAt(value, rule.where.join("."));
  return holders.flatMap((holder) => openIn(holder, rule));
}

const stackTypes: ReadonlyMap<string, Rule> = new Map([
  ["AWS::EC2::SecurityGroup", { where: ["SecurityGroupIngress"], from: "CidrIp CidrIpv6", to: "FromPort ToPort" }],
  ["AWS::EC2::SecurityGroupIngress", { where: [], from: "CidrIp CidrIpv6", to: "FromPort ToPort" }],
]);

function stackRules(type: string, value: unknown): readonly OpenPort[] {
  const rule = stackTypes.get(type);
  if (rule === undefined) return [];
  const holders = rule.where.length === 0 ? [{ value, steps: [] }] : valuesAt(value, rule.where.join("."));
  return holders.flatMap((holder) => openIn(holder, rule));
}

function openIn(
  { value, steps }: { readonly value: unknown; readonly steps: readonly string[] },
  { from, to }: Rule,
): readonly OpenPort[] {
  if (isRecord(value) && (value.access === "Deny" || value.direction === "Outbound")) return [];
  const source = from
    .split(" ")
    .flatMap((path) => valuesAt(value, path))
    .find((found) => everywhere.has(String(found.value)));
  if (source === undefined) return [];
  const ports = to.split(" ").map((path) =>
    valuesAt(value, path)
      .map((found) => String(found.value))
      .join(","),
  );
  return [{ steps: [...steps, ...source.steps], port: ports.filter((port) => port !== "").join("-") }];
}
