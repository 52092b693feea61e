namespace CcgAssurance.Web.Features.Organisations.Import;

/// <summary>A row of the file, as it stands there.</summary>
/// <param name="Number">Which row of the file it is.</param>
/// <param name="Code">The code of the CCG.</param>
/// <param name="Change">What changes, in one of the words of <see cref="ImportedRows"/>.</param>
/// <param name="Date">The day.</param>
/// <param name="Value">The name, the code of the CCG that follows, or the code of the area team.</param>
public sealed record ImportedRow(int Number, string Code, string Change, string Date, string Value)
{
    /// <summary>What stands in its way; none if it can be done.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
