using Microsoft.EntityFrameworkCore;

namespace Interop.EntityFramework;

/// <summary>The host's database: posts, and what was found in them.</summary>
internal sealed class ChatContext(DbContextOptions<ChatContext> options) : DbContext(options)
{
    public DbSet<ChatPost> Posts => Set<ChatPost>();

    public DbSet<StoredFinding> Findings => Set<StoredFinding>();
}
