using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Items;

public sealed class MoveItemTests(AssuranceApp app) : ItemPages(app)
{
    [Fact]
    [Rule("R228")]
    public async Task Move_changes_the_order_without_a_script()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var first = await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("First."));
        await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Second."));
        var page = await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-3");

        var answer = await MoveAsync(visitor, page, quarter, first, "Down");

        Assert.Equal($"{Root(quarter)}/items/on/domain-3#item-{first}", answer.Location);
        Assert.Equal(["Second.", "First."], (await ReadAsync(quarter)).Select(item => item.Text));
        Assert.Equal(400, (await MoveAsync(visitor, page, quarter, first, "Sideways")).Status);
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("moved")]
    [InlineData("closed and opened again")]
    public async Task Move_of_an_item_that_is_no_longer_as_the_list_showed_it_asks_again(string meanwhile)
    {
        var (visitor, quarter) = await LeadWithAsync();
        var first = await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("First."));
        await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Second."));
        await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Third."));
        var list = await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-3");
        await (meanwhile switch
        {
            "changed" => SubmitAsync(visitor, Change(quarter, first), new() { ["Form.Text"] = "First, changed." }),
            "moved" => MoveAsync(visitor, await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-3"), quarter, first, "Down"),
            _ => ReopenAsync(quarter),
        });
        var before = (await ReadAsync(quarter)).Select(item => item.Text).ToList();

        var conflict = await MoveAsync(visitor, list, quarter, first, "Down");

        Assert.Equal(409, conflict.Status);
        Assert.Contains(meanwhile.StartsWith("closed", StringComparison.Ordinal)
            ? "This quarter was closed and opened again while you were reading. It is not moved yet."
            : "Someone else changed this part of the quarter while you were reading. It is not moved yet.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(before, (await ReadAsync(quarter)).Select(item => item.Text));
        Assert.Equal($"{Root(quarter)}/items/on/domain-3#item-{first}", (await MoveAsync(visitor, conflict, quarter, first, "Down")).Location);
        Assert.NotEqual(before, (await ReadAsync(quarter)).Select(item => item.Text));
    }

    [Fact]
    public async Task Move_beyond_the_end_of_a_list_that_has_changed_asks_again()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var first = await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("First."));
        var second = await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Second."));
        var list = await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-3");
        await MoveAsync(visitor, await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-3"), quarter, second, "Up");

        Assert.Equal(409, (await MoveAsync(visitor, list, quarter, second, "Up")).Status);
        Assert.Equal([second, first], (await ReadAsync(quarter)).Select(item => item.Id));
    }
}
