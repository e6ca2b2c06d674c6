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

    /// <summary>A copy of a message with all its texts redacted.</summary>
    /// <param name="redactor">The redactor, see <see cref="PolicyEngine.CreateRedactor"/>.</param>
    /// <param name="message">The message.</param>
    /// <param name="decision">The decision on it, if the places of its findings are to be redacted too, whatever their type.</param>
    /// <exception cref="ArgumentNullException">An argument other than the decision is null.</exception>
    /// <exception cref="ArgumentException">The decision is on another fact.</exception>
    public static Message Redact(this Redactor redactor, Message message, PolicyDecision? decision = null)
    {
        ArgumentNullException.ThrowIfNull(redactor);
        ArgumentNullException.ThrowIfNull(message);
        if (decision is { } made && made.FactId != message.Id)
            throw new ArgumentException($"The decision is on {made.FactId} and the message is {message.Id}. Judge the message, or leave the decision out.", nameof(decision));
        return message with
        {
            Text = Copy("text", message.Text),
            Parts = [.. message.Parts.Select(part => new TextPart(part.Name, Copy(part.Name, part.Text)))],
            Forwarded = [.. message.Forwarded.Select((item, index) => item with { Text = Copy(ForwardedPartNames.At(index), item.Text) })],
        };

        string Copy(string part, string text) => (decision is { } of ? redactor.Redact(of, part, text) : redactor.Redact(text)).Text;
    }
}
