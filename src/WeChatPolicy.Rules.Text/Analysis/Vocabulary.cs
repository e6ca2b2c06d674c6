namespace WeChatPolicy.Rules.Text;

/// <summary>What questions about a text are answered with: the names, the word lists, and what looks for the context categories once one of them is asked for.</summary>
internal sealed class Vocabulary(SignalRegistry names, WordList[] words, Action<AnalysisBuffer, MatchList> readContext)
{
    internal SignalRegistry Names => names;

    internal WordList Words(WordListId list) => words[list.Index];

    internal void ReadContext(AnalysisBuffer buffer, MatchList matches) => readContext(buffer, matches);
}
