using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Infrastructure.Steps;

/// <summary>The page of a step, as its view shows it whatever its form is.</summary>
public interface IStepPage
{
    IRecordHeader Header { get; }

    string Heading { get; }

    string Button { get; }

    string Fields { get; }

    string? About { get; }

    string? Names { get; }

    GuidanceRule? Rule { get; }

    string WhenClosed { get; }

    string Address { get; }

    bool CanEdit { get; }

    Tokens Seen { get; }

    ConflictNotice? Conflict { get; }
}

/// <summary>The page of a step with its form, as the views of its fields show it that steps of several records share.</summary>
public interface IStepPage<out TForm> : IStepPage
{
    TForm Form { get; }
}

/// <summary>The page of a step with its form.</summary>
public sealed record StepPage<TRecord, TForm> : IFormPage<StepPage<TRecord, TForm>, TForm>, IStepPage<TForm>
    where TForm : IRecordForm
{
    public required IRecordHeader Header { get; init; }

    public required TRecord Record { get; init; }

    public required string Heading { get; init; }

    public required string Button { get; init; }

    public required string Fields { get; init; }

    public string? About { get; init; }

    public string? Names { get; init; }

    public GuidanceRule? Rule { get; init; }

    public required string WhenClosed { get; init; }

    public required string Address { get; init; }

    public required bool CanEdit { get; init; }

    /// <summary>What there is to choose from.</summary>
    public IReadOnlyList<NhsOption> Options { get; init; } = [];

    public required TForm Stored { get; init; }

    public required TForm Form { get; init; }

    public required Tokens Seen { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string ButtonDone => "done";

    public StepPage<TRecord, TForm> WithForm(TForm form) => this with { Form = form };

    public StepPage<TRecord, TForm> WithConflict(TForm form, ConflictNotice notice) => this with { Form = form, Conflict = notice };
}
