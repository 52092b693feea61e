using CcgAssurance.Domain.Escalations;
using CcgAssurance.Web.Infrastructure.Tables;

namespace CcgAssurance.Web.Features.Escalations.List;

/// <summary>The register as a file.</summary>
public static class EscalationTable
{
    public const string Title = "Escalations";

    public static TableSheet Of(IReadOnlyList<EscalationRow> rows, DateOnly today) => TableSheet.Of(Title, Columns(today), rows);

    private static TableColumn<EscalationRow>[] Columns(DateOnly today) =>
    [
        new("Number", 10, row => row.Number),
        new("CCG", 40, row => row.CcgName),
        new("Code", 8, row => row.Ccg.Value),
        new("Subject", 50, row => row.Subject),
        new("Why", 40, row => row.Trigger.DisplayText()),
        new("Domains", 14, row => string.Join(", ", row.Domains)),
        new("Status", 28, row => row.StatusOn(today)),
        new("Opened", 14, row => row.OpenedOn),
        new("Put to the CCG", 14, row => row.PutOn),
        new("Start date", 14, row => row.StartsOn),
        new("End date", 14, row => row.EndsOn),
        new("Next milestone", 14, row => row.NextDueOn),
        new("Milestone overdue", 12, row => row.IsOverdueOn(today) ? "Yes" : null),
        new("Ended", 14, row => row.EndedOn),
    ];
}
