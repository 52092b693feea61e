using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Grids.Compare;

public sealed record CompareViewModel
{
    public required GridPlace Place { get; init; }

    public required GridPeriod Period { get; init; }

    public required AssuranceDomain Domain { get; init; }

    /// <summary>The groups in the order of their names.</summary>
    public required IReadOnlyList<ComparedCcg> Ccgs { get; init; }

    public string Title => $"Compare CCGs: {Period.Name}";

    public Focus? Before => Beside(-1);

    public Focus? After => Beside(1);

    public string LinkTo(DomainNumber domain) =>
        GridLinks.Compare(Place, Period.Year, Period.Quarter, Ccgs.Select(ccg => ccg.Code), domain);

    private Focus? Beside(int step) =>
        AssuranceDomains.All.SingleOrDefault(domain => domain.Number.Value == Domain.Number.Value + step) is { } other
            ? Focus.On(other.Number)
            : null;
}

public sealed record ComparedCcg
{
    public required OrganisationCode Code { get; init; }

    public required string Name { get; init; }

    /// <summary>What the reader sees of its judgements; null where that is nothing yet.</summary>
    public required GridResult? Result { get; init; }

    /// <summary>Its issues in the domain; null where the reader sees them only in the draft that was shared, or not at all.</summary>
    public required IReadOnlyList<ComparedIssue>? Issues { get; init; }

    public QuarterKey? Quarter => Result?.Key;
}

public sealed record ComparedIssue(string Title, string Text, IssueResponse? Response, int OpenActions)
{
    public string ResponseText => Response?.DisplayText() ?? "No response agreed yet";
}
