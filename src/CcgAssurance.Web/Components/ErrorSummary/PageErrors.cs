namespace CcgAssurance.Web.Components;

/// <summary>
/// The errors that the fields of a page have shown, in page order. The layout is written after the view, so the summary
/// in the layout sees all of them and nobody keeps a list.
/// </summary>
internal sealed class PageErrors
{
    private readonly List<PageError> _inPageOrder = [];
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<PageError> InPageOrder => _inPageOrder;

    public static PageErrors Of(HttpContext httpContext)
    {
        if (httpContext.Items[typeof(PageErrors)] is not PageErrors errors)
        {
            httpContext.Items[typeof(PageErrors)] = errors = new PageErrors();
        }

        return errors;
    }

    /// <summary>Registers an error and the model state keys that it speaks for.</summary>
    public void Add(PageError error, IEnumerable<string> keys)
    {
        _inPageOrder.Add(error);
        _keys.UnionWith(keys);
    }

    /// <summary>Whether a field has already shown what is wrong under this key.</summary>
    public bool Cover(string key) => _keys.Contains(key);
}
