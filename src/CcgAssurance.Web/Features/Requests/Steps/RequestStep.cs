using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>
/// Declares a step in a request: its form, when it can be taken, the verb that takes it and who is told. The demo takes the same steps as
/// the pages do.
/// </summary>
public sealed record RequestStep<TForm>
{
    /// <summary>The last part of its address.</summary>
    public required string Slug { get; init; }

    public required string Heading { get; init; }

    public required string Button { get; init; }

    /// <summary>What was done, for the page that follows.</summary>
    public required string Done { get; init; }

    /// <summary>The view of what stands in its form.</summary>
    public required string Fields { get; init; }

    /// <summary>What to say where it cannot be taken.</summary>
    public required string WhenClosed { get; init; }

    /// <summary>Whether it can be taken.</summary>
    public required Func<InformationRequest, Actor, bool> IsOpen { get; init; }

    /// <summary>Whether it only adds something, so that what others add meanwhile does not stand in its way.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>What the verb looks at beside the request itself.</summary>
    public Func<IQueryable<InformationRequest>, IQueryable<InformationRequest>> Loads { get; init; } = RequestParts.None;

    /// <summary>The verb.</summary>
    public required Func<InformationRequest, TForm, Actor, Outcome> Take { get; init; }

    /// <summary>The request that the step makes beside this one; null where it makes none.</summary>
    public Func<InformationRequest, TForm, Actor, Guid, InformationRequest>? Adds { get; init; }

    /// <summary>What to tell others; null for nothing.</summary>
    public Func<InformationRequest, RequestNotice?> Tells { get; init; } = _ => null;
}
