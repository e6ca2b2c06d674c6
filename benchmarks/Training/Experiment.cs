using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

internal static class Experiment
{
    static int[] Places(string text, bool sound, int order, int bits)
    {
        var folded = TextFolder.FoldTerm(text);
        if (folded.Length > 300) folded = folded[..300];
        if (sound) return Places(ProtoSounds.Read(folded), order, bits);
        var n = folded.Length + 1;
        var run = new SymbolRun(new ushort[n], new ushort[n], new ushort[n]);
        run.ReadCharacters(folded);
        return Places(run.Symbols, order, bits);
    }

    public static int[] Places(ReadOnlySpan<ushort> s, int order, int bits)
    {
        var list = new List<int>(s.Length * order);
        for (var i = 0; i < s.Length; i++)
        {
            list.Add(NGram.Place(s[i], bits));
            if (order > 1 && i > 0) list.Add(NGram.Place(s[i - 1], s[i], bits));
            if (order > 2 && i > 1) list.Add(NGram.Place(s[i - 2], s[i - 1], s[i], bits));
        }
        return [.. list.Distinct()];
    }

    static float Score(int[] p, Learner l)
    {
        if (p.Length == 0) return -10;
        var sum = 0f;
        foreach (var x in p) sum += l.Weights[x];
        return sum / MathF.Sqrt(p.Length + LinearView.Levelling) + l.Bias;
    }

    static double MacroF1(float[] scores, bool[] labels, float threshold)
    {
        int tp = 0, fp = 0, fn = 0, tn = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            var hit = scores[i] >= threshold;
            if (hit && labels[i]) tp++; else if (hit) fp++; else if (labels[i]) fn++; else tn++;
        }
        double f1 = 2.0 * tp / Math.Max(1, 2 * tp + fp + fn), f0 = 2.0 * tn / Math.Max(1, 2 * tn + fp + fn);
        return (f1 + f0) / 2;
    }

    static readonly float[] Ts = [-0.5f, -0.2f, 0, 0.2f, 0.4f, 0.6f, 0.8f, 1f];

    public static void Run(Datasets data, string[] args)
    {
        var train = data.Labelled("offensive/train.jsonl").ToArray();
        var dev = data.Labelled("offensive/dev.jsonl").ToArray();
        string[] everyday = ["everyday/service.jsonl", "everyday/film-music-travel.jsonl", "everyday/meetings.jsonl"];
        var negatives = everyday.SelectMany(data.Texts).Concat(data.Dialogues().SelectMany(d => d.IsFraud ? d.Callee : d.Caller.Concat(d.Callee))).ToArray();
        var sms = data.Texts("everyday/private-sms.jsonl").ToArray();
        var words = data.Words().ToArray();
        var disguiser = new Disguiser(data, train.Select(t => t.Text).Concat(negatives));
        LinearView.Levelling = 80;
        var labels = dev.Select(t => t.Label == "offensive").ToArray();
        float[][] devS = new float[4][], smsS = new float[4][]; float[][][] disS = new float[4][][];
        var r0 = new Random(5);
        var positives = dev.Where(t => t.Label == "offensive").Take(1500).Select(t => t.Text).ToArray();
        string Kind(int k, string t) => disguiser.WriteKind(t, new Random(t.Length * 31 + k), k);
        var disguised = Enumerable.Range(0, 9).Select(k => positives.Select(t => Kind(k, t)).ToArray()).ToArray();
        foreach (var (sound, order, bits, ratio, epochs, rate, decay, neg, word, dw, lev) in new (bool, int, int, bool, int, float, float, float, float, float, int)[] {
            (false, 2, 18, false, 3, 0.3f, 3e-4f, 1, 0.5f, 0.5f, 80),
            (false, 2, 18, false, 3, 0.3f, 1e-3f, 1, 0.5f, 0.5f, 80),
            (false, 2, 18, false, 5, 0.3f, 2e-4f, 1, 0.5f, 0.5f, 80),
            (false, 2, 18, false, 5, 0.3f, 2e-4f, 1, 0.5f, 0.5f, 40),
            (false, 2, 18, false, 5, 0.3f, 2e-4f, 1, 0.5f, 0.5f, 160),
            (false, 2, 18, false, 5, 0.3f, 2e-4f, 2, 1f, 0.5f, 80),
            (false, 2, 18, true, 3, 0.3f, 1e-4f, 1, 0.5f, 0.5f, 80),
            (false, 2, 18, true, 3, 0.3f, 1e-3f, 1, 0.5f, 0.5f, 80),
            (false, 2, 20, false, 5, 0.3f, 2e-4f, 1, 0.5f, 0.5f, 80),
            (false, 3, 20, false, 5, 0.3f, 2e-4f, 1, 0.5f, 0.5f, 80),
            (true, 3, 18, false, 5, 0.3f, 2e-4f, 1, 0.5f, 0.5f, 80),
            (true, 3, 19, false, 3, 0.3f, 1e-3f, 1, 0.5f, 0.5f, 80),
            (true, 3, 18, true, 2, 0.1f, 1e-3f, 1, 0.5f, 0.5f, 80),
            (true, 3, 18, true, 3, 0.3f, 1e-3f, 1, 0.5f, 0.5f, 80),
        })
        {
            var random = new Random(7);
            LinearView.Levelling = lev;
            LearningExample Ex(string t, bool p, float w) => new(Places(t, sound, order, bits), p, w);
            var examples = new List<LearningExample>();
            foreach (var (t, l) in train) { examples.Add(Ex(t, l == "offensive", 1)); for (var c = 0; c < 2; c++) examples.Add(Ex(disguiser.Write(t, random), l == "offensive", dw)); }
            foreach (var t in negatives) { examples.Add(Ex(t, false, neg)); examples.Add(Ex(disguiser.Write(t, random), false, neg * dw)); }
            foreach (var t in words) examples.Add(Ex(t, false, word));
            var learner = new Learner(bits, 1) { Epochs = epochs, Rate = rate, Decay = decay, ByRatio = ratio };
            learner.Learn(examples);
            float[] S(IEnumerable<string> ts) => ts.Select(t => Score(Places(t, sound, order, bits), learner)).ToArray();
            Print($"sound {sound} {order} {bits} nb {ratio} ep {epochs} rate {rate} decay {decay} neg {neg} word {word} dw {dw} lev {lev}", S(dev.Select(t => t.Text)), S(sms), disguised.Select(S).ToArray());
        }

        void Print(string name, float[] d, float[] s, float[][] dis)
        {
            // base: the positives undisguised are the first 1500 positive of dev
            var posScores = d.Where((_, i) => labels[i]).Take(1500).ToArray();
            float at = 2; foreach (var t in Enumerable.Range(-10, 40).Select(x => x / 20f)) if (100.0 * s.Count(x => x >= t) / s.Length <= 0.2) { at = t; break; }
            Console.WriteLine($"{name}: " + string.Join(" ", Ts.Select(t => $"{t:0.0}:{MacroF1(d, labels, t):0.000}/{100.0 * s.Count(x => x >= t) / s.Length:0.00}%")) + $"  || at {at:0.00}: F1 {MacroF1(d, labels, at):0.000} kept " +
                string.Join(" ", dis.Select(k => { int a = 0, b = 0; for (var i = 0; i < k.Length; i++) if (posScores[i] >= at) { a++; if (k[i] >= at) b++; } return $"{1.0 * b / a:0.00}"; })));
        }
    }
}
