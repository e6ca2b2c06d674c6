using WeChatPolicy.Rules.Benchmarks.Chat;

namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>The framework's own search for the library's terms, in the characters as they were written: does one of them stand in the text?</summary>
internal static class SearchValuesRival
{
#if TEXT_PROJECT
    public static Func<double>? Of(Message[] messages)
    {
        var terms = System.Buffers.SearchValues.Create(EmbeddedTerms.Strings(), StringComparison.Ordinal);
        var found = 0;
        return Timing.Processor(messages.Sum(message => (double)message.Text.Length), () =>
        {
            foreach (var message in messages)
            {
                if (message.Text.AsSpan().ContainsAny(terms)) found++;
            }
        });
    }
#else
    public static Func<double>? Of(Message[] messages) => null;
#endif
}
