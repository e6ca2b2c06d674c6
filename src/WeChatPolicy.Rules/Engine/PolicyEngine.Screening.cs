using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules;

/// <content>Judges many messages at once.</content>
public sealed partial class PolicyEngine
{
    /// <summary>
    /// Judges messages into a caller's span, each as <see cref="Evaluate(Fact)"/> judges it alone. Their texts are laid end to end and read
    /// together, and rules are run only where something was found that one of them asks for.
    /// </summary>
    /// <param name="messages">The messages. They are judged in their order, and none is judged by what stands in another.</param>
    /// <param name="decisions">Receives the decision of each message at its place.</param>
    /// <remarks>Nothing is allocated for clean messages. An engine with a recogniser or a classifier of the host reads message by message.</remarks>
    /// <exception cref="ArgumentException"><paramref name="decisions"/> is shorter than <paramref name="messages"/>.</exception>
    /// <exception cref="ArgumentNullException">A message is null; those before it may have been judged.</exception>
    public void Screen(ReadOnlySpan<Message> messages, Span<PolicyDecision> decisions)
    {
        if (decisions.Length < messages.Length)
        {
            throw new ArgumentException($"It holds {decisions.Length} decisions and {messages.Length} messages are to be judged.", nameof(decisions));
        }

        if (Settings.Telemetry.IsObserved) ScreenObserved(messages, decisions);
        else JudgeMany(messages, decisions);
    }

    private void JudgeMany(ReadOnlySpan<Message> messages, Span<PolicyDecision> decisions)
    {
        if (!Analyzer.ReadsPartsAlone)
        {
            for (var i = 0; i < messages.Length; i++)
            {
                ArgumentNullException.ThrowIfNull(messages[i], nameof(messages));
                decisions[i] = Judge(messages[i]);
            }

            return;
        }

        var screening = Screening.Rent();
        try
        {
            for (var judged = 0; judged < messages.Length;) judged += screening.Judge(this, messages[judged..], decisions[judged..]);
        }
        finally
        {
            screening.Return();
        }
    }

    /// <summary>Judges a stream of messages in its order, as many together as there are without waiting for a further one: no decision waits for the next message.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    /// <exception cref="ArgumentNullException">The stream, or a message of it, is null.</exception>
    public async IAsyncEnumerable<PolicyDecision> ScreenAsync(IAsyncEnumerable<Message> messages, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var waiting = new Message[Screening.MostMessages];
        var decisions = new PolicyDecision[waiting.Length];
        var count = 0;
        var source = messages.GetAsyncEnumerator(cancellationToken);
        await using (source.ConfigureAwait(false))
        {
            for (var goesOn = true; goesOn;)
            {
                var next = source.MoveNextAsync();
                if (count > 0 && (!next.IsCompletedSuccessfully || count == waiting.Length))
                {
                    Screen(waiting.AsSpan(0, count), decisions);
                    for (var i = 0; i < count; i++) yield return decisions[i];
                    count = 0;
                }

                goesOn = await next.ConfigureAwait(false);
                if (goesOn) waiting[count++] = source.Current;
            }
        }

        if (count == 0) yield break;
        Screen(waiting.AsSpan(0, count), decisions);
        for (var i = 0; i < count; i++) yield return decisions[i];
    }
}
