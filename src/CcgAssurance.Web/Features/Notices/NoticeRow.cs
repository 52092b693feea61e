using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Web.Features.Notices;

/// <summary>A notice as its reader sees it, on the page and in the mail.</summary>
public sealed record NoticeRow
{
    public required Guid Id { get; init; }

    /// <summary>Who is told.</summary>
    public required UserId UserId { get; init; }

    /// <summary>For which organisation.</summary>
    public required OrganisationCode Organisation { get; init; }

    public required NoticeKind Kind { get; init; }

    public required WorkKind? Task { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required bool IsRead { get; init; }

    public required QuarterKey Quarter { get; init; }

    public required string CcgName { get; init; }

    public required int LastVersion { get; init; }

    /// <summary>The role of the reader.</summary>
    public Role Role { get; init; }

    public string Subject => NoticeText.Subject(Kind, Role, Task);

    public string Next => NoticeText.Next(Kind, Role, DueOn);

    public string About => $"{CcgName}, {Quarter.Quarter.Name} {Quarter.Year.Name}";

    public string Address => NoticeLinks.Subject(Kind, Task, Quarter, LastVersion, Role);
}
