namespace WeChatPolicy.Rules.Review;

public sealed partial class ReviewStore
{
    /// <summary>Takes down that the person whom a finding concerns objects to it, whatever its state: an objection does not wait for a verdict.</summary>
    /// <exception cref="ArgumentException">It does not say who objects.</exception>
    /// <inheritdoc cref="DecideAsync" path="/exception"/>
    public ValueTask<ReviewReceipt> LodgeObjectionAsync(ObjectionAct objection, CancellationToken cancellationToken = default) =>
        ActAsync(DraftOf(objection, ReviewAct.LodgeObjection), cancellationToken);

    /// <summary>Tells the person the grounds of a finding that they object to, and takes down that they were told.</summary>
    /// <param name="objection">The objection, and the person.</param>
    /// <param name="clauses">The policy's clauses, of which the one that the finding is about is told: <see cref="PolicyCatalog.Clauses"/>, or those of the engine.</param>
    /// <param name="cancellationToken">Heeded until it is being committed.</param>
    /// <returns>The receipt, and the grounds where it was not refused.</returns>
    /// <exception cref="ArgumentException">It does not say who objects, or no clause has the rule of the finding.</exception>
    /// <inheritdoc cref="DecideAsync" path="/exception"/>
    public async ValueTask<(ReviewReceipt Receipt, ObjectionGrounds? Grounds)> TellGroundsAsync(ObjectionAct objection, IReadOnlyList<Clause> clauses, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        var draft = DraftOf(objection, ReviewAct.TellGrounds);
        // Looked up first: nobody is on record as told what could not be told.
        if (Find(objection.FindingId) is { } found) _ = ObjectionGrounds.Of(found, clauses);
        var receipt = await ActAsync(draft, cancellationToken).ConfigureAwait(false);
        return (receipt, receipt.Taken is null ? null : ObjectionGrounds.Of(Find(objection.FindingId)!, clauses));
    }

    /// <summary>Answers an objection, by somebody who has given no verdict on the finding. One that is upheld opens it again, for somebody who has given none.</summary>
    /// <exception cref="ArgumentException">It does not say how it is answered.</exception>
    /// <inheritdoc cref="DecideAsync" path="/exception"/>
    public ValueTask<ReviewReceipt> AnswerObjectionAsync(ObjectionAct objection, CancellationToken cancellationToken = default) =>
        ActAsync(DraftOf(objection, ReviewAct.AnswerObjection), cancellationToken);

    private StepDraft DraftOf(ObjectionAct objection, ReviewAct act)
    {
        ArgumentNullException.ThrowIfNull(objection);
        if (act == ReviewAct.AnswerObjection ? objection.Answer is null : objection.PersonId is null)
        {
            throw new ArgumentException(act == ReviewAct.AnswerObjection ? "An answer says whether the objection is upheld." : "An objection says whose it is.", nameof(objection));
        }

        return new()
        {
            FindingId = objection.FindingId,
            Act = act,
            By = objection.By,
            At = objection.At,
            Reason = objection.Reason,
            ObjectionId = objection.ObjectionId,
            Answer = act == ReviewAct.AnswerObjection ? Required.Defined(objection.Answer!.Value, nameof(objection.Answer)) : null,
            Person = objection.PersonId is { } person ? Pseudonyms.Of(person) : null,
        };
    }
}
