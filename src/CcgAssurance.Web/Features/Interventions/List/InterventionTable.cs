using CcgAssurance.Domain.Interventions;
using CcgAssurance.Web.Infrastructure.Tables;

namespace CcgAssurance.Web.Features.Interventions.List;

/// <summary>The register as a file.</summary>
public static class InterventionTable
{
    public const string Title = "Interventions";

    public static TableSheet Of(IReadOnlyList<InterventionRow> rows) => TableSheet.Of(Title, Columns, rows);

    private static TableColumn<InterventionRow>[] Columns { get; } =
    [
        new("Number", 10, row => row.Number),
        new("CCG", 40, row => row.CcgName),
        new("Code", 8, row => row.Ccg.Value),
        new("Subject", 50, row => row.Subject),
        new("Route", 40, row => row.Route.DisplayText()),
        new("Domains", 14, row => string.Join(", ", row.Domains)),
        new("Status", 28, row => row.Stage.DisplayText()),
        new("Opened", 14, row => row.OpenedOn),
        new("Proposed", 14, row => row.ProposedOn),
        new("Submitted", 14, row => row.SubmittedOn),
        new("In force from", 14, row => row.SignedOn),
        new("Ended", 14, row => row.EndedOn),
    ];
}
