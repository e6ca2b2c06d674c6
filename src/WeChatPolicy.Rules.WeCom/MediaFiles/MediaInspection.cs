namespace WeChatPolicy.Rules.WeCom;

/// <summary>Looks into a file that arrived, and tells what its bytes show: format, encryption, text … Whoever opens files stands in here; this package opens none.</summary>
/// <param name="content">The content, from its beginning; it can be read and sought, and is closed by the caller.</param>
/// <param name="transfer">The file as it was sent, with the size and the digest that arrived.</param>
/// <param name="cancellationToken">Ends it early.</param>
/// <returns>The transfer, with what was found filled in.</returns>
public delegate FileTransfer MediaInspection(Stream content, FileTransfer transfer, CancellationToken cancellationToken);
