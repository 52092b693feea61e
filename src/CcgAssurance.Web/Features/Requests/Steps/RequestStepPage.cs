using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>The page of a step, as its view shows it whatever its form is.</summary>
public interface IRequestStepPage
{
    RequestHeader Header { get; }

    InformationRequest Request { get; }

    string Heading { get; }

    string Button { get; }

    string Fields { get; }

    string WhenClosed { get; }

    string Address { get; }

    bool CanEdit { get; }

    Tokens FormSeen { get; }

    ConflictNotice? Conflict { get; }
}

/// <summary>The page of a step with its form.</summary>
public sealed record RequestStepPage<TForm> : IFormPage<RequestStepPage<TForm>, TForm>, IRequestStepPage
    where TForm : IRecordForm
{
    public required RequestHeader Header { get; init; }

    public required InformationRequest Request { get; init; }

    public required string Heading { get; init; }

    public required string Button { get; init; }

    public required string Fields { get; init; }

    public required string WhenClosed { get; init; }

    public required string Address { get; init; }

    public required bool CanEdit { get; init; }

    public required TForm Stored { get; init; }

    public required TForm Form { get; init; }

    public required Tokens Seen { get; init; }

    public Tokens FormSeen => Seen;

    public ConflictNotice? Conflict { get; init; }

    public string ButtonDone => "done";

    public RequestStepPage<TForm> WithForm(TForm form) => this with { Form = form };

    public RequestStepPage<TForm> WithConflict(TForm form, ConflictNotice notice) => this with { Form = form, Conflict = notice };
}
