namespace CcgAssurance.Web.Tests.Components.Parity;

/// <summary>
/// Holds the helpers to the examples that the design system publishes with each version. An example is compared when its
/// helper supports all of its options. Every other option is named with the reason, so that after an upgrade a new option
/// fails here until somebody has decided about it.
/// </summary>
[Trait("Runs", "Once")]
public sealed class ParityTests
{
    private static readonly IReadOnlyList<ComponentParity> Components =
        [.. TextParity.Components, .. ChoiceParity.Components, .. ContentParity.Components, .. ListParity.Components];

    public static TheoryData<string> ComponentNames => [.. Components.Select(c => c.Component)];

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var component in Components)
            {
                foreach (var fixture in component.Compared)
                {
                    examples.Add(component.Component, fixture.Key);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_helper_gives_the_markup_of_the_design_system(string name, string example)
    {
        var component = Components.Single(c => c.Component == name);
        var fixture = component.Compared.Single(f => f.Key == example);

        var ours = Dom.Canonical(await component.Render(fixture).HtmlAsync());

        Assert.Equal(Dom.Canonical(fixture.Html, component.Adapt), ours);
    }

    [Theory]
    [MemberData(nameof(ComponentNames))]
    public void Every_option_is_supported_or_left_out_for_a_reason(string name)
    {
        var component = Components.Single(c => c.Component == name);
        var used = Fixture.Of(name).Where(f => component.Except(f) is null).SelectMany(f => f.Options.Paths).ToHashSet();

        Assert.Empty(used.Except([.. component.Supported, .. component.LeftOut.Keys]));
        Assert.Empty(component.LeftOut.Keys.Except(used));
    }

    [Theory]
    [MemberData(nameof(ComponentNames))]
    public void Every_supported_option_is_in_an_example_that_is_compared(string name)
    {
        var component = Components.Single(c => c.Component == name);

        // What form controls have in common is compared where their examples allow it.
        var own = component.Supported.Except(FormField.Labelled).Except(FormField.Fieldset);

        Assert.Empty(own.Except(component.Compared.SelectMany(f => f.Options.Paths)));
    }
}
