using CcgAssurance.Domain.Notices;

namespace CcgAssurance.Web.Features.Notices;

public sealed record NoticesViewModel
{
    /// <summary>One page of them, the newest first.</summary>
    public required IReadOnlyList<Notice> Rows { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>Those of this page that the reader has not read.</summary>
    public IReadOnlyList<Guid> Unread => [.. Rows.Where(row => row.ReadAt is null).Select(row => row.Id)];
}
