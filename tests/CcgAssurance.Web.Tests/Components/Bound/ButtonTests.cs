using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Bound;

public sealed class ButtonTests
{
    [Theory]
    [InlineData("submit", null, "true")]
    [InlineData("submit", true, "true")]
    [InlineData("submit", false, null)]
    [InlineData("button", null, null)]
    [InlineData("button", true, "true")]
    public async Task A_second_click_on_a_submit_button_is_ignored_unless_the_view_wants_it(string type, bool? prevent, string? expected)
    {
        var tag = new Tag("nhs-button", new NhsButtonTagHelper { Type = type, PreventDoubleClick = prevent });

        var button = (await tag.RenderAsync()).QuerySelector("button")!;

        Assert.Equal(expected, button.GetAttribute("data-prevent-double-click"));
        Assert.Equal(type, button.GetAttribute("type"));
    }

    [Fact]
    public async Task A_button_posts_what_the_view_gives_it()
    {
        var tag = new Tag("nhs-button", new NhsButtonTagHelper()).Attribute("name", "Step").Attribute("value", "share").WithText("Share");

        var button = (await tag.RenderAsync()).QuerySelector("button")!;

        Assert.Equal("Step", button.GetAttribute("name"));
        Assert.Equal("share", button.GetAttribute("value"));
    }
}
