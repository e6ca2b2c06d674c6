namespace WeChatPolicy.Rules.Text;

/// <summary>Recognises one type of identifier, such as the number of a bank card, by its form and its check digits.</summary>
/// <remarks>One instance serves all threads. It is asked once for each part whose folding met its <see cref="Trigger"/>.</remarks>
public abstract class IdentifierRecogniser
{
    /// <summary>Names the type and says when a text is worth a look.</summary>
    /// <param name="name">The kebab-case name; it is the name of the signal too.</param>
    /// <param name="trigger">What a part must hold; with several flags, any of them.</param>
    /// <param name="cue">The signal whose matches the recogniser starts from; with <see cref="IdentifierTrigger.Cue"/> only.</param>
    /// <exception cref="ArgumentException">The name is not kebab-case, or a cue is missing or of no use.</exception>
    protected IdentifierRecogniser(string name, IdentifierTrigger trigger, Signal? cue = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!name.All(static unit => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit == '-') || name[0] == '-' || name[^1] == '-')
            throw new ArgumentException($"\"{name}\" is not a kebab-case name.", nameof(name));
        if (trigger.HasFlag(IdentifierTrigger.Cue) != cue.HasValue)
            throw new ArgumentException("A recogniser has a cue exactly if its trigger says so.", nameof(cue));
        Name = name;
        Trigger = trigger;
        Cue = cue;
    }

    /// <summary>The kebab-case name of the type.</summary>
    public string Name { get; }

    /// <summary>What a part must hold for this recogniser to be asked.</summary>
    public IdentifierTrigger Trigger { get; }

    /// <summary>The signal whose matches it starts from, if any.</summary>
    public Signal? Cue { get; }

    /// <summary>How much of a find may be shown in a finding; nothing, unless the recogniser says otherwise.</summary>
    public virtual Masking Masking => Masking.Everything;

    /// <summary>Looks through one part and adds what it finds. One that throws leaves the rest of the reading as it is, and the decision asks for a review.</summary>
    /// <param name="scan">The part, and where to put the finds.</param>
    public abstract void Recognise(IdentifierScan scan);
}
