using WeChatPolicy.Rules; using WeChatPolicy.Rules.Facts;
namespace WeChatPolicy.Rules.Training;
internal static class EngineLook
{
    static readonly Participant s_employee = new() { Id = "e1", Kind = ParticipantKind.Employee, Name = "甲" };
    static readonly AccountProfile s_account = new() { Id = "e1", HolderId = "e1", Ownership = AccountOwnership.Company, Designated = Ternary.Yes };
    static readonly Conversation Group = new() { Id = "g", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes, External = Ternary.No };
    public static Message Msg(string t) => new() { Id = "m", Sender = s_employee, Recipients = [], Account = s_account, Conversation = Group, Kind = MessageKind.Text, Text = t };
    public static bool IsAbuse(Finding f) => f.Enforcement > Enforcement.None && (f.RuleId.StartsWith("2.2.4/") || f.RuleId == "2.2.1/harmful");
    public static void Sms(Datasets data, PolicyEngine engine, string set)
    {
        var n = 0; var hits = 0;
        foreach (var t in data.Texts(set))
        {
            n++;
            var fs = engine.Evaluate(Msg(t)).Findings.Where(IsAbuse).ToArray();
            if (fs.Length == 0) continue;
            hits++; Console.Write($"{Odds(t):0.0} ");
            Console.WriteLine($"{string.Join(" ", fs.Select(f => f.RuleId + " " + f.Confidence + " " + string.Join("/", f.Evidence.Select(e => e.Type + ":" + e.Excerpt))))} || {t}");
        }
        Console.WriteLine($"{set}: {hits} of {n} = {100.0 * hits / n:0.00}%");
    }
    static readonly Participant s_customer = new() { Id = "wm1", Kind = ParticipantKind.Customer };
    static readonly Conversation Direct = new() { Id = "d", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work };
    public static void Fraud(Datasets data, Func<string, PolicyEngine> of)
    {
        int[] n = new int[2], hit = new int[2]; var by = new Dictionary<string, int>();
        foreach (var c in data.Dialogues())
        {
            var engine = of(c.Id); var k = c.IsFraud ? 1 : 0; n[k]++;
            var fs = c.Caller.SelectMany(t => engine.Evaluate(new Message { Id = "m", Sender = s_customer, Recipients = [s_employee], Account = s_account, Conversation = Direct, Kind = MessageKind.Text, Text = t }).Findings.Where(f => f.RuleId == "3.1.2/suspicious-message").Select(f => (t, f))).ToArray();
            if (fs.Length > 0) hit[k]++;
            if (!c.IsFraud) foreach (var (t, f) in fs) { Console.WriteLine($"NORMAL {f.Confidence} {string.Join("/", f.Evidence.Select(e => e.Type + ":" + e.Excerpt))} || {t}"); }
            if (c.IsFraud && fs.Length == 0) Console.WriteLine("MISSED " + string.Join(" | ", c.Caller));
        }
        Console.WriteLine($"fraud warned {hit[1]} of {n[1]} = {100.0 * hit[1] / n[1]:0.0}%; normal {hit[0]} of {n[0]} = {100.0 * hit[0] / n[0]:0.0}%");
    }
    public static WeChatPolicy.Rules.Text.LinearTextClassifier Model = null!;
    static double Odds(string t)
    {
        var analyzer = s_an ??= new WeChatPolicy.Rules.Text.TextAnalyzerBuilder().AddClassifier(Model.WithThresholds(0, 2)).Build();
        var b = new WeChatPolicy.Rules.Text.AnalysisBuffer(); b.Add("t", t); analyzer.Read(b);
        foreach (var m in b.Matches) if (m.Signal == WeChatPolicy.Rules.Text.Signals.AbusiveText) return Math.Log(m.Score / (1 - m.Score));
        return -99;
    }
    static WeChatPolicy.Rules.Text.TextAnalyzer? s_an;
    public static void Score(Datasets data, WeChatPolicy.Rules.Text.LinearTextClassifier abuse)
    {
        var analyzer = new WeChatPolicy.Rules.Text.TextAnalyzerBuilder().AddClassifier(abuse).Build();
        var buffer = new WeChatPolicy.Rules.Text.AnalysisBuffer();
        bool Has(string t) { buffer.Clear(); buffer.Add("t", t); analyzer.Read(buffer); return buffer.Signals.Contains(WeChatPolicy.Rules.Text.Signals.AbusiveText); }
        var ex = new Dictionary<string, (int, int)>();
        foreach (var (t, l) in data.Labelled("offensive/dev.jsonl"))
        {
            if (!Has(t)) continue;
            var a = new WeChatPolicy.Rules.Text.TextAnalysis(buffer);
            foreach (var m in a.Matches)
            {
                if (m.Signal != WeChatPolicy.Rules.Text.Signals.AbusiveText) continue;
                var k = m.Strength + (a.Near(m, WeChatPolicy.Rules.Text.Signals.Awareness, 16) ? " aware" : "") + (a.Near(m, WeChatPolicy.Rules.Text.Signals.Awareness, 0) ? " aware0" : "") + (a.Precedes(WeChatPolicy.Rules.Text.Signals.Prohibition, m, 8) ? " forbid" : "");
                var (x, y) = ex.GetValueOrDefault(k); ex[k] = l == "offensive" ? (x + 1, y) : (x, y + 1);
            }
        }
        foreach (var (k, v) in ex) Console.WriteLine($"  excuse {k}: {v}");
        int tp = 0, fp = 0, fn = 0, tn = 0;
        foreach (var (t, l) in data.Labelled("offensive/dev.jsonl")) { var h = Has(t); if (l == "offensive") { if (h) tp++; else fn++; } else if (h) fp++; else tn++; }
        double f1 = 2.0 * tp / Math.Max(1, 2 * tp + fp + fn), f0 = 2.0 * tn / Math.Max(1, 2 * tn + fp + fn);
        Console.WriteLine($"score alone: tp {tp} fp {fp} fn {fn} tn {tn} macroF1 {(f1 + f0) / 2:0.000}; sms {data.Texts("everyday/private-sms.jsonl").Count(Has)}");
    }
    public static void Dev(Datasets data, PolicyEngine engine)
    {
        int tp = 0, fp = 0, fn = 0, tn = 0; var by = new Dictionary<string, (int, int)>();
        foreach (var (t, l) in data.Labelled("offensive/dev.jsonl"))
        {
            var fs = engine.Evaluate(Msg(t)).Findings.Where(IsAbuse).ToArray();
            var p = l == "offensive";
            if (fs.Length > 0) { if (p) tp++; else fp++; } else if (p) fn++; else tn++;
            if (fs.Length > 0 && !fs.Any(f => f.Evidence.Any(e => e.Type == "abusive-text"))) Console.WriteLine($"ONLY {Odds(t):0.0} {(p ? "TP" : "FP")} {string.Join(" ", fs.Select(f => f.RuleId + " " + f.Confidence + " " + string.Join("/", f.Evidence.Select(e => e.Type + ":" + e.Excerpt))))} || {t}");
            foreach (var k in fs.SelectMany(f => f.Evidence.Select(e => f.RuleId + " " + f.Confidence + " " + e.Type)).Distinct()) { var (a, b) = by.GetValueOrDefault(k); by[k] = p ? (a + 1, b) : (a, b + 1); }
        }
        double f1 = 2.0 * tp / Math.Max(1, 2 * tp + fp + fn), f0 = 2.0 * tn / Math.Max(1, 2 * tn + fp + fn);
        Console.WriteLine($"dev tp {tp} fp {fp} fn {fn} tn {tn} macroF1 {(f1 + f0) / 2:0.000}");
        foreach (var (k, v) in by.OrderByDescending(x => x.Value.Item1 + x.Value.Item2)) Console.WriteLine($"  {k}: offensive {v.Item1}, safe {v.Item2}");
    }
}
