using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Changes;

public sealed record DraftChangesViewModel
{
    public required QuarterHeader Quarter { get; init; }

    public required ReportEdition Earlier { get; init; }

    public required ReportEdition Later { get; init; }

    /// <summary>What is different, by domain or theme in the order of the report.</summary>
    public required IReadOnlyList<FocusChanges> Changes { get; init; }
}

public sealed record FocusChanges(string Name, IReadOnlyList<DraftChange> Changes);
