using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using WeChatPolicy.Rules;

namespace Interop.EntityFramework;

/// <summary>Screens every post that is written or changed, before it is saved and in the same transaction.</summary>
internal sealed class ScreeningInterceptor(PolicyEngine engine) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Screen(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Screen(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    // <interceptor>
    private void Screen(DbContext context)
    {
        var written = context.ChangeTracker.Entries<ChatPost>()
            .Where(entry => entry.State == EntityState.Added || (entry.State == EntityState.Modified && entry.Property(post => post.Text).IsModified)).ToArray();
        foreach (var entry in written)
        {
            var post = entry.Entity;
            // From what the database holds, so that saving that failed and is tried again counts once.
            post.Revision = entry.State == EntityState.Added ? 1 : entry.Property(changed => changed.Revision).OriginalValue + 1;
            var decision = engine.Evaluate(FactOf(post));
            post.State = decision.Outcome switch
            {
                Outcome.Block => PostState.Held,
                Outcome.Review => PostState.UnderReview,
                _ => PostState.Visible,
            };
            Replace(context, decision);
        }
    }

    // A changed text is another fact: what was found in the former one stays on record.
    private static Message FactOf(ChatPost post) => new()
    {
        Id = $"{post.Id}/{post.Revision}",
        Sender = new Participant { Id = post.SenderId, Kind = ParticipantKind.Employee },
        Conversation = new Conversation { Id = post.RoomId, Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
        SentAt = post.SentAt,
        Text = post.Text,
    };

    // </interceptor>

    private static void Replace(DbContext context, PolicyDecision decision)
    {
        foreach (var left in context.ChangeTracker.Entries<StoredFinding>().Where(entry => IsLeft(entry, decision.FactId)).ToArray()) left.State = EntityState.Detached;
        context.AddRange(decision.Findings.Select(finding => StoredFinding.Of(finding, decision)));
    }

    // What a try that failed has left behind.
    private static bool IsLeft(EntityEntry<StoredFinding> entry, string factId) => entry.State == EntityState.Added && entry.Entity.FactId == factId;
}
