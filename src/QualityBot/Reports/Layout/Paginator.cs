namespace QualityBot.Reports.Layout;

/// <summary>A piece and how far below the top of the body it stands.</summary>
internal readonly record struct Placed(Piece Piece, double Y);

/// <summary>Breaks a run of pieces into sheets.</summary>
internal static class Paginator
{
    /// <summary>Pieces that belong together go to the next sheet together, unless they would not fit there either.</summary>
    /// <param name="roomOf">The height of the body of a sheet, which are counted from 0.</param>
    public static List<List<Placed>> Break(IReadOnlyList<Piece> pieces, Func<int, double> roomOf)
    {
        var sheets = new List<List<Placed>> { new() };
        var y = 0.0;

        for (var start = 0; start < pieces.Count;)
        {
            var end = EndOfChain(pieces, start);
            var first = pieces[start];
            var chain = Enumerable.Range(start, end - start).Sum(i => pieces[i].Height + pieces[i].SpaceBefore);
            if (sheets[^1].Count > 0 && (first.StartsSheet || (y + chain > roomOf(sheets.Count - 1) && FitsAlone(first, chain))))
            {
                NextSheet();
            }

            for (; start < end; start++)
            {
                Place(pieces[start]);
            }
        }

        return sheets;

        bool FitsAlone(Piece first, double chain) => chain - first.SpaceBefore + (first.Repeat?.Height ?? 0) <= roomOf(sheets.Count);

        void NextSheet()
        {
            sheets.Add([]);
            y = 0;
        }

        void Place(Piece piece)
        {
            if (sheets[^1].Count > 0 && y + piece.SpaceBefore + piece.Height > roomOf(sheets.Count - 1))
            {
                NextSheet();
            }

            if (sheets[^1].Count > 0)
            {
                y += piece.SpaceBefore;
            }
            else if (piece.Repeat is { } header)
            {
                sheets[^1].Add(new(header, 0));
                y = header.Height;
            }

            sheets[^1].Add(new(piece, y));
            y += piece.Height;
        }
    }

    /// <summary>The index after the last piece that must stand with the one at <paramref name="start"/>.</summary>
    private static int EndOfChain(IReadOnlyList<Piece> pieces, int start)
    {
        var end = start;
        while (end < pieces.Count - 1 && pieces[end].KeepWithNext && !pieces[end + 1].StartsSheet)
        {
            end++;
        }

        return end + 1;
    }
}
