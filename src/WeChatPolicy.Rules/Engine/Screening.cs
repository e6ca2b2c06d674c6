using System.Runtime.InteropServices;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Judges messages whose texts are read together. One a thread is kept, so that messages without a finding allocate nothing.</summary>
internal sealed class Screening
{
    /// <summary>So many messages are read together at most; more would drive what was read out of the cache before it is judged.</summary>
    internal const int MostMessages = 128;

    /// <summary>No further message is taken once there are so many characters.</summary>
    internal const int EnoughCharacters = 4096;

    [ThreadStatic]
    private static Screening? t_spare;

    private readonly BatchReading _batch = new();
    private readonly Waiting[] _waiting = new Waiting[MostMessages];

    /// <summary>Takes the thread's spare memory, or new memory where a rule screens in the midst of a screening.</summary>
    public static Screening Rent()
    {
        var screening = t_spare ?? new Screening();
        t_spare = null;
        return screening;
    }

    public void Return() => t_spare = this;

    /// <summary>Judges the first messages, as many as are read together; returns how many.</summary>
    public int Judge(PolicyEngine engine, ReadOnlySpan<Message> messages, Span<PolicyDecision> decisions)
    {
        try
        {
            var taken = Take(engine, messages, decisions);
            if (_batch.Count > 0) engine.Analyzer.Read(_batch);
            for (var text = 0; text < _batch.Count; text++)
            {
                ref readonly var waiting = ref _waiting[text];
                decisions[waiting.Index] = Decide(engine, messages[waiting.Index], waiting, text);
            }

            return taken;
        }
        finally
        {
            _batch.Clear();
            Array.Clear(_waiting);
        }
    }

    private int Take(PolicyEngine engine, ReadOnlySpan<Message> messages, Span<PolicyDecision> decisions)
    {
        var (index, characters) = (0, 0);
        for (; index < messages.Length && _batch.Count < MostMessages && characters < EnoughCharacters; index++)
        {
            var message = messages[index];
            ArgumentNullException.ThrowIfNull(message, nameof(messages));
            if (engine.PlanOf(message) is not { } plan)
            {
                decisions[index] = new PolicyDecision(message.Id, engine.PolicyVersion, Outcome.NotApplicable);
                continue;
            }

            var before = _batch.Buffer.PartCount;
            var own = plan.ReadsText ? message.AddText(_batch.Buffer) - before : 0;
            _waiting[_batch.Count] = new(index, own, plan);
            _batch.EndText();
            characters += message.Text?.Length ?? 0;
        }

        return index;
    }

    private PolicyDecision Decide(PolicyEngine engine, Message message, in Waiting waiting, int text)
    {
        // Whose reading failed is told of each message by itself.
        if (_batch.Buffer.Failures is not null) return engine.Judge(message);
        if (waiting.Plan.IsSilent(_batch.SignalsOf(text), message.Fields)) return new PolicyDecision(message.Id, engine.PolicyVersion, Outcome.Pass);
        var evaluation = Evaluation.Rent(engine, message, _batch, text, waiting.OwnParts);
        try
        {
            waiting.Plan.Run(message, evaluation);
            return evaluation.Decide();
        }
        finally
        {
            evaluation.Return();
        }
    }

    /// <summary>A message whose text is read with others.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Waiting(int Index, int OwnParts, CheckPlan Plan);
}
