#pragma warning disable
namespace WeChatPolicy.Rules.Text;
public sealed record LexiconTerm(string Text, Confidence Strength, IReadOnlyList<string> Exceptions);
public sealed class Lexicon { public string Category {get;init;} = ""; public IReadOnlyList<LexiconTerm> Terms {get;init;} = []; public static Lexicon Parse(string c, System.IO.TextReader r) => new(){Category=c}; }
public static class Lexicons { public static IReadOnlyList<Lexicon> Embedded() => []; internal static IReadOnlyList<string> EmbeddedAllowedTerms() => []; }
public abstract class IdentifierRecogniser { public abstract string Name {get;} }
internal static class Recognisers { public static IReadOnlyList<IdentifierRecogniser> BuiltIn => []; }
internal sealed class TextScanner(IReadOnlyList<Lexicon> l, IReadOnlyList<string> a, IReadOnlyList<IdentifierRecogniser> i, SignalNames n) { public void Read(TextReading r) {} }
public sealed class TextReading {
  System.Collections.Generic.List<(string,string)> _p = new();
  internal void Begin() => _p.Clear();
  internal bool Add(string name, string text) { if (text.Length==0) return false; _p.Add((name,text)); return true; }
  public SignalSet Signals => default; public ReadOnlySpan<TextMatch> Matches => default; public int PartCount => _p.Count;
  public string PartName(int p) => _p[p].Item1; public ReadOnlySpan<char> Original(int p) => _p[p].Item2;
  public ReadOnlySpan<char> Folded => default; public (int Start,int End) FoldedRange(int p) => default;
  public bool Has(Signal s) => false; public bool Has(string s) => false; public bool Contains(string s) => false;
  public Confidence? Strongest(Signal s) => null; public bool TryFind(Signal s, Confidence c, out TextMatch m) { m = default; return false; }
  public int CountDistinct(SignalSet s) => 0; public bool Near(in TextMatch m, Signal s, int w) => false; public bool Precedes(Signal s, in TextMatch m, int w) => false; public bool Follows(Signal s, in TextMatch m, int w) => false;
}
