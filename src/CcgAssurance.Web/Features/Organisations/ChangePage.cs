using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Organisations;

/// <summary>A page with the form of one change of a group.</summary>
public sealed record ChangePage<TForm> : IFormPage<ChangePage<TForm>, TForm>
    where TForm : IRecordForm
{
    public required CcgHeader Ccg { get; init; }

    /// <summary>What to choose from, where the form asks for another organisation.</summary>
    public IReadOnlyList<NhsOption> Organisations { get; init; } = [];

    /// <summary>What the change is about for others.</summary>
    public required Consequences Consequences { get; init; }

    /// <summary>What is recorded already, in a sentence; null where there is nothing to say.</summary>
    public string? Known { get; init; }

    public bool CanEdit { get; init; } = true;

    public string ButtonDone => "taken back";

    public required TForm Stored { get; init; }

    public required TForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public ChangePage<TForm> WithForm(TForm form) => this with { Form = form };

    public ChangePage<TForm> WithConflict(TForm form, ConflictNotice notice) => this with { Form = form, Conflict = notice };
}

/// <summary>How much hangs on a group.</summary>
public sealed record Consequences(int OpenQuarters, int OpenActions, int Conditions, int People)
{
    /// <summary>What there is of it, each in words.</summary>
    public IReadOnlyList<string> Words =>
    [
        Count(OpenQuarters, "quarter in progress that is not published", "quarters in progress that are not published"),
        Count(OpenActions, "open action in its last final report", "open actions in its last final report"),
        Count(Conditions, "authorisation condition still to be discharged", "authorisation conditions still to be discharged"),
        Count(People, "person with a role in it", "people with a role in it"),
    ];

    private static string Count(int count, string one, string several) => count switch
    {
        0 => $"no {several}",
        1 => $"1 {one}",
        _ => $"{count} {several}",
    };
}
