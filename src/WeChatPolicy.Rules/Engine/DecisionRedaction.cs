using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>De-identified copies of what was judged: the remedy that 2.2.2 asks for before sensitive content is shared.</summary>
public static class DecisionRedaction
{
    /// <summary>Redacts a text of a fact: what is found in it, and every place that a finding points to.</summary>
    /// <param name="redactor">The redactor, see <see cref="PolicyEngine.CreateRedactor"/>.</param>
    /// <param name="decision">The decision on the fact.</param>
    /// <param name="part">The name of the text, as <see cref="Evidence.Part"/> has it.</param>
    /// <param name="text">The text, as it was judged.</param>
    /// <exception cref="ArgumentNullException">The redactor or the text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A finding points outside the text: it is another one.</exception>
    public static RedactedText Redact(this Redactor redactor, PolicyDecision decision, string part, string text)
    {
        ArgumentNullException.ThrowIfNull(redactor);
        return redactor.Redact(text, decision.Findings.SelectMany(finding => finding.Evidence)
            .Where(place => !place.IsField && place.Part == part)
            .Select(place => new RedactionPlace(place.Type, place.Start, place.Length)));
    }

    /// <summary>A copy of a message in whose texts everything that is found is redacted.</summary>
    /// <param name="redactor">The redactor, see <see cref="PolicyEngine.CreateRedactor"/>.</param>
    /// <param name="message">The message.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Message Redact(this Redactor redactor, Message message)
    {
        ArgumentNullException.ThrowIfNull(redactor);
        ArgumentNullException.ThrowIfNull(message);
        return Copy(message, (_, text) => redactor.Redact(text));
    }

    /// <summary>A copy of a message in whose texts everything that is found is redacted, and every place that a finding points to, whatever its type.</summary>
    /// <param name="redactor">The redactor, see <see cref="PolicyEngine.CreateRedactor"/>.</param>
    /// <param name="message">The message.</param>
    /// <param name="decision">The decision on it.</param>
    /// <exception cref="ArgumentNullException">The redactor or the message is null.</exception>
    /// <exception cref="ArgumentException">The decision is on another fact.</exception>
    public static Message Redact(this Redactor redactor, Message message, PolicyDecision decision)
    {
        ArgumentNullException.ThrowIfNull(redactor);
        ArgumentNullException.ThrowIfNull(message);
        return decision.FactId == message.Id ? Copy(message, (part, text) => redactor.Redact(decision, part, text))
            : throw new ArgumentException($"The decision is on {decision.FactId} and the message is {message.Id}. Judge this message, or leave the decision out.", nameof(decision));
    }

    private static Message Copy(Message message, Func<string, string, RedactedText> redact) => message with
    {
        Text = redact("text", message.Text).Text,
        Parts = [.. message.Parts.Select(part => new TextPart(part.Name, redact(part.Name, part.Text).Text))],
        Forwarded = [.. message.Forwarded.Select((item, index) => item with { Text = redact(ForwardedPartNames.At(index), item.Text).Text })],
    };
}
