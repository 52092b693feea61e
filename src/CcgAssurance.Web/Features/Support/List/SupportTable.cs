using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Tables;

namespace CcgAssurance.Web.Features.Support.List;

/// <summary>The register as a file.</summary>
public static class SupportTable
{
    public const string Title = "Support packages";

    public static TableSheet Of(IReadOnlyList<SupportRow> rows, DateOnly today) => TableSheet.Of(Title, Columns(today), rows);

    private static TableColumn<SupportRow>[] Columns(DateOnly today) =>
    [
        new("Number", 10, row => row.Number),
        new("CCG", 40, row => row.CcgName),
        new("Code", 8, row => row.Ccg.Value),
        new("Title", 50, row => row.Title),
        new("Domains", 14, row => string.Join(", ", row.Domains)),
        new("Kinds of support", 60, row => string.Join("; ", row.Types.Select(type => type.DisplayText()))),
        new("Status", 28, row => row.StatusOn(today).DisplayText()),
        new("Start date", 14, row => row.StartsOn),
        new("End date", 14, row => row.EndsOn),
        new("First agreed", 14, row => row.FirstAgreedOn),
        new("Times agreed", 10, row => row.Agreements),
        new("Next discussion", 14, row => row.NextDiscussionOn),
        new("Outcome recorded", 14, row => row.CompletedOn),
        new("Published", 12, row => row.Agreements == 0 ? null : row.IsWithheld ? "Withheld" : "Yes"),
        new("Takes the place of", 14, row => row.SupersedesNumber),
        new("Superseded by", 14, row => row.SupersededByNumber),
    ];
}
