namespace WeChatPolicy.Rules.Text;

/// <summary>An occurrence of a term's characters, before anything else is asked of it.</summary>
/// <param name="Term">The term's place in the matcher.</param>
/// <param name="Start">Where it begins in the searched text.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="SecondStart">Where the half behind the gap begins; 0 without a gap.</param>
internal readonly record struct TermHit(int Term, int Start, int End, int SecondStart);

/// <summary>Takes what a <see cref="TermMatcher"/> finds.</summary>
internal interface ITermSink
{
    void Accept(TermHit hit);
}
