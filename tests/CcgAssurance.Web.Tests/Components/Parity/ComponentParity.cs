using AngleSharp.Dom;

namespace CcgAssurance.Web.Tests.Components.Parity;

/// <summary>How a helper is held to the examples of its component.</summary>
/// <param name="Component">The component's folder in nhsuk-frontend.</param>
/// <param name="Supported">Paths of the options that the helper supports.</param>
/// <param name="LeftOut">Paths of those that it does not, with the reason.</param>
/// <param name="Render">The tag for the options of an example.</param>
internal sealed record ComponentParity(
    string Component,
    IReadOnlyCollection<string> Supported,
    IReadOnlyDictionary<string, string> LeftOut,
    Func<Fixture, Tag> Render)
{
    /// <summary>The reason why an example is not compared although its options are supported; null when it is.</summary>
    public Func<Fixture, string?> Except { get; init; } = _ => null;

    /// <summary>Differences that we intend, made in the design system's markup.</summary>
    public Action<IElement>? Adapt { get; init; }

    public IEnumerable<Fixture> Compared =>
        Fixture.Of(Component).Where(fixture => Except(fixture) is null && fixture.Options.Paths.All(Supported.Contains));
}
