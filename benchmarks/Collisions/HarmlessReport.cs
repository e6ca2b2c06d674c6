using System.Globalization;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Collisions;

/// <summary>How often a policy speaks about harmless words, each sent by an employee to a work group.</summary>
internal static class HarmlessReport
{
    private static readonly Participant s_employee = new() { Id = "e1", Kind = ParticipantKind.Employee };
    private static readonly AccountProfile s_account = new() { Id = "e1", HolderId = "e1", Ownership = AccountOwnership.Company, Designated = Ternary.Yes };
    private static readonly Conversation s_group = new() { Id = "g", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes, External = Ternary.No };

    internal static void Print(string title, PolicyEngine engine, IReadOnlyList<ListedWord> words, bool details)
    {
        var judged = words.Select((word, at) => (word, decision: engine.Evaluate(Message(word.Text, at)))).ToArray();
        var alarms = judged.Where(item => item.decision.Findings.Any(finding => finding.Enforcement > Enforcement.None)).ToArray();
        var blocks = alarms.Count(item => item.decision.Outcome == Outcome.Block);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{title}: {words.Count} words, Block {blocks} ({PerTenThousand(blocks, words.Count):0.0} in 10,000), any violation {alarms.Length} ({PerTenThousand(alarms.Length, words.Count):0.0} in 10,000)"));
        if (!details) return;
        foreach (var (word, decision) in alarms)
        {
            var said = decision.Findings.Where(finding => finding.Enforcement > Enforcement.None)
                .Select(finding => $"{finding.RuleId} {finding.Confidence} {string.Join('/', finding.Evidence.Select(item => $"{item.Type}:{item.Excerpt}"))}");
            Console.WriteLine($"  {decision.Outcome}\t{word.Field}\t{word.Text}\t{string.Join("; ", said)}");
        }
    }

    private static double PerTenThousand(int part, int whole) => whole == 0 ? 0 : 10_000.0 * part / whole;

    private static Message Message(string text, int at) => new()
    {
        Id = $"{at}",
        Sender = s_employee,
        Recipients = [],
        Account = s_account,
        Conversation = s_group,
        Kind = MessageKind.Text,
        Text = text,
    };
}
