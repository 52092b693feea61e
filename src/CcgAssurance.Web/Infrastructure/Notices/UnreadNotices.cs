namespace CcgAssurance.Web.Infrastructure.Notices;

/// <summary>How many notices the reader of the page that is being shown has not read.</summary>
public sealed record UnreadNotices(int Count);
