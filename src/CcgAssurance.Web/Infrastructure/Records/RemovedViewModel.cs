using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>Tells somebody that what they were changing is gone, with what they typed.</summary>
public sealed record RemovedViewModel
{
    public required string Caption { get; init; }

    /// <summary>The page from which the others can be reached.</summary>
    public required string KeepAddress { get; init; }

    public required string RemovedBy { get; init; }

    public required DateTimeOffset RemovedAt { get; init; }

    public required IRecordForm Form { get; init; }

    /// <summary>What was typed, by the label of the answer; a key names something and is no text to copy.</summary>
    public IReadOnlyList<(string Label, string Text)> Answers =>
    [
        .. FormText.Answers(Form).Where(answer => answer.Text is not null && !Guid.TryParse(answer.Text, out _))
            .Select(answer => (answer.Label, answer.Text!)),
    ];
}
