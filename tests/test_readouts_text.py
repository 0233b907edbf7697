import ast
import hashlib
import importlib.util
import json
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
import readouts_text
from damage import corrupt
from evaluate_cleaning import damage_scores, line_scores, metadata_scores, worst_scores
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import HERE, Page, pages
from pypinyin import lazy_pinyin
from readouts_text import LOST, clean_page, decode, readout_score, repair_damage

MODULE = Path(readouts_text.__file__)
SEEDS = MODULE.parents[2] / "shared/seeds"
READOUTS = [json.loads(line) for line in (HERE / "readouts.jsonl").open(encoding="utf-8")]
OTHERS = [json.loads(line) for line in (HERE / "others.jsonl").open(encoding="utf-8")]
TEXT = "\n".join([READOUTS[0]["title"], *READOUTS[0]["text"]])
needs_seeds = pytest.mark.skipif(not SEEDS.exists(), reason="the seeds are not here")


# The shipped module


def test_module_stands_alone():
    tree = ast.parse(MODULE.read_text("utf-8"))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    imported |= {name.name for n in ast.walk(tree) if isinstance(n, ast.Import) for name in n.names}
    siblings = {path.stem for path in MODULE.parent.glob("*.py")}
    assert not {name.split(".")[0] for name in imported} & {*siblings, "scripts", "spacy"}
    assert "__future__" not in imported


def test_module_loads_as_spacy_loads_code():
    spec = importlib.util.spec_from_file_location("not_in_sys_modules", MODULE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.clean_page("会议强调,要压实责任。").text == "会议强调,要压实责任。"


# The seeds


@needs_seeds
def test_damaged_seed_comes_out_as_written():
    text = clean_page(next(SEEDS.glob("000*")).read_bytes()).text
    for part in (
        "衡阳日报讯(全媒体记者罗文鹏)3月19日下午",
        "、消防、燃气等重点行业领域",
        "(科研基地)",
    ):
        assert part in text
    # The whole was proof-read against the page.
    assert hashlib.sha256(text.encode()).hexdigest().startswith("fb05ec7f7599d549")


@needs_seeds
def test_seed_with_furniture():
    page = clean_page(next(SEEDS.glob("004*")).read_bytes())
    lines = page.text.split("\n")
    assert lines[0] == page.title
    assert page.title.startswith("马文才组织召开") and lines[1].startswith("一年春作首")
    assert lines[-1].endswith("受邀参加会议。") and len(lines) == 8
    assert page.repairs == []
    expected = {"published": "2023-02-04T20:37", "source": "区政府办", "author": "肖帅"}
    assert page.meta == {**expected, "encoding": "utf-8"}


# Damage


@pytest.mark.parametrize(
    ("shown", "written"),
    [
        ("市長(zhǎng)主持召開(kāi)會(huì )議", "市长主持召开会议"),
        ("衡陽(yáng)日?qǐng)?bào)訊", "衡阳日报讯"),
        ("消防、燃?xì)獾戎攸c(diǎn)行業(yè)", "消防、燃气等重点行业"),
        ("推進(jìn)工作。開(kāi)會(huì)研究??h直各單位", "推进工作。开会研究。县直各单位"),
        ("規(guī)?;瘍?yōu)勢(shì)，現(xiàn)在", "规模化优势，现在"),
        ("海口網(wǎng)、發(fā)布，?？诰W(wǎng)", "海口网、发布，海口网"),
        ("會(huì)議指出,沿著(zhù)顯著(zhù)的目標(biāo),名著(zhù)", "会议指出,沿着显著的目标,名著"),
        ("乾安縣(xiàn)的干部開(kāi)會(huì)", "乾安县的干部开会"),
        ("乾興糧庫(kù)的干部開(kāi)會(huì)", "乾兴粮库的干部开会"),
        (
            "要求當(dāng)?shù)匦W(xué)生做好演練，現(xiàn)在開會(huì)。",
            "要求当地小学生做好演练，现在开会。",
        ),
        ("沈靜華主持會(huì)議", "沈静华主持会议"),
        ("會(huì)議,,聽(tīng)取工作,。", "会议,听取工作。"),
        ("這(zhè)是0點(diǎn)，F(xiàn)組", "这是0点，F组"),
        ("???開(kāi)會(huì)了", "开会了"),
    ],
)
def test_tokens_seen_on_pages(shown, written):
    assert repair_damage(shown)[0] == written


def test_readings_sprinkled_at_intervals():
    text = "".join(READOUTS[0]["text"])
    pieces, hanzi = [], 0
    for char in text:
        pieces.append(char)
        hanzi += "\u4e00" <= char <= "\u9fff"
        if hanzi == 4:
            pieces.append(f"({lazy_pinyin(char)[0]})")
            hanzi = 0
    pieces.insert(2, "\U0001f600")
    assert repair_damage("".join(pieces))[0] == text


@pytest.mark.parametrize(
    "text",
    [
        "“開”(kāi)字繁体，简体写作“开”。",
        "开(kāi)会的开读第一声，会(huì)读第四声。",
        "長(zhǎng)，又讀長(cháng)：長短、長江、長處，皆讀長(cháng)；長大、校長讀長(zhǎng)。",
        "人(rén)口(kǒu)手(shǒu)，開(kāi)門(mén)見(jiàn)山(shān)，今天我們學這些字。",
        "开\tkāi\t(kāi)\n会\thuì\t(huì)",
        "附件A(see)有没有?ok)维生素C(vc)???",
        "校(园)长、总理(zǒnglǐ)、ZL(2021)号?真的吗?",
        "这是什么?(见附件)为什么??不知道!",
        "本次會議由臺北市政府主辦，於週五召開，會後發布新聞稿，並邀請專家與會。",
    ],
)
def test_readings_that_are_text_stay(text):
    assert repair_damage(text) == (text, [])
    assert clean_page(text).text == text.replace("\t", " ")


def test_genuine_traditional_is_converted_only_when_asked():
    text = "本次會議由臺北市政府主辦，於週五召開，會後發布新聞稿，並邀請專家與會。"
    assert clean_page(text, simplify=True).text.startswith("本次会议由台北市政府主办，于周五召开")


def test_page_turned_to_traditional_without_more_damage():
    text = "會議強調，要著力抓好安全生產，對于隱患要一查到底，并在會后報告縣里，干部要下沉一線。"
    clean = clean_page(text)
    assert (
        clean.text
        == "会议强调，要着力抓好安全生产，对于隐患要一查到底，并在会后报告县里，干部要下沉一线。"
    )
    assert [repair.kind for repair in clean.repairs] == ["script"]


@pytest.mark.parametrize(
    "site",
    [{"cuts": 0.5}, {"cuts": 0.5, "fold": True, "widen": True}, {"cuts": 0.0}],
    ids=["cuts", "folded", "no cuts"],
)
def test_damage_is_undone(site):
    texts = ["\n".join([r["title"], *r["text"]]) for r in READOUTS] * 10
    scores = damage_scores(texts, **site)
    assert scores["places"] > 1000 and scores["deep_places"] > 20
    assert scores["characters_restored"] >= 0.999
    assert scores["places_restored"] >= 0.98
    assert scores["deep_places_restored"] >= 0.8


def test_damaged_html_keeps_its_tags():
    html = "<html><body>" + "".join(f"<p>{line}</p>" for line in READOUTS[2]["text"]) + "</body>"
    for seed in range(5):
        clean = clean_page(corrupt(html, seed).page)
        assert len(clean.text.split("\n")) == len(READOUTS[2]["text"])


def test_what_cannot_be_known_is_marked():
    shown = "會(huì)議在朱?湖召開(kāi)，？"
    text, repairs = repair_damage(shown)
    assert text == f"会议在朱{LOST}湖召开，？"
    lost = [repair for repair in repairs if repair.kind == "lost"]
    assert [(repair.raw, text[repair.start]) for repair in lost] == [("?", LOST)]


def test_repairs_tell_what_where_and_how_sure():
    clean = clean_page("衡陽(yáng)日?qǐng)?bào)訊")
    kinds = Counter(repair.kind for repair in clean.repairs)
    assert kinds == {"bytes": 1, "reading": 1, "script": 1}
    starts = [repair.start for repair in clean.repairs]
    assert starts == sorted(starts)
    deep = next(repair for repair in clean.repairs if repair.kind == "bytes")
    assert (deep.raw, deep.text, clean.text[deep.start]) == ("?qǐng)?bào)", "報", "报")
    assert 0.9 < deep.sure <= 1


# Decoding


@pytest.mark.parametrize("declared", [None, "utf-8", "gb2312", "big5"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
def test_encodings_whatever_is_declared(encoding, declared):
    head = f'<html><meta charset="{declared}">' if declared else ""
    page = f"{head}<p>{TEXT}</p>"
    assert decode(page.encode(encoding))[0] == page


def test_big5():
    text = "本次會議由臺北市政府主辦，於週五召開，會後發布新聞稿，並邀請專家與會。"
    assert decode(text.encode("big5")) == (text, "big5hkscs")


@pytest.mark.parametrize("data", [b"", b"\xff", b"\x00\x01\x02", bytes(range(256)) * 3, b"<\x80?"])
def test_any_bytes_are_cleaned(data):
    clean_page(data).text.encode()


def test_double_encoding_is_undone_where_it_is_certain():
    line = "会议强调，要压实安全生产责任。县长主持会议。"
    as_gbk = "政府会议，研究工作，".encode().decode("gb18030")
    page = clean_page(f"café à la carte\n{as_gbk}\n{line.encode().decode('latin-1')}")
    assert page.text == f"café à la carte\n政府会议，研究工作，\n{line}"
    assert [repair.kind for repair in page.repairs] == ["encoding", "encoding"]


def test_too_long_a_page_is_refused():
    with pytest.raises(ValueError, match=r"more than 20; pass a larger max_bytes"):
        clean_page("会" * 21, max_bytes=20)
    assert clean_page("会" * 21, max_bytes=None).text == "会" * 21


# Markup and white space


def test_markup_gives_lines_and_no_script():
    page = clean_page(
        "<!DOCTYPE html><title>x</title><script>if (a<b) {}</script><!-- 注释 <p>没有</p> -->"
        "<div>会议强调&#65292;要<b>压实</b>责&amp;任。<br/>第二行&nbsp;也是一句话。</div><p>第三\n行。</p>"
    )
    assert page.text == "会议强调，要压实责&任。\n第二行 也是一句话。\n第三 行。"


def test_stray_tags_in_plain_text():
    page = clean_page("会议强调，要压实责任。</p>\n<br>要抓好落实。</strong>完毕。")
    assert page.text == "会议强调，要压实责任。\n要抓好落实。完毕。"


def test_white_space_and_what_is_not_seen():
    page = clean_page("\ufeff\u3000\u3000会议\u200b强调，\r\n\r\n\x07要 \t压实\xa0责任。\x0b")
    assert page.text == "会议强调，\n要 压实 责任。"


def test_surrogates():
    page = clean_page("会议\ud83d\ude00召开\ud83d了。")
    assert page.text == f"会议\U0001f600召开{LOST}了。"
    assert [repair.raw for repair in page.repairs] == ["\ud83d"]


def test_nfc():
    page = clean_page("cafe\u0301 e\u0301 \uf900会议\u304b\u3099。")
    assert page.text == unicodedata.normalize("NFC", page.raw)
    assert page.raw[page.to_raw(page.text.index("会"))] == "会"


# Furniture


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.layout)
def test_made_page(page: Page):
    clean = clean_page(page.raw)
    assert clean.text.split("\n") == page.lines
    assert clean.title == page.title


def test_furniture_figures():
    made = pages()
    scores = line_scores(made, lambda page: clean_page(page.raw).text.split("\n"))
    assert scores["pages"] >= 60 and len({page.layout for page in made}) >= 20
    assert scores["p"] >= 0.99 and scores["r"] >= 0.99
    metadata = metadata_scores(made)
    assert all(found["right"] >= 0.99 for key, found in metadata.items() if key != "author")
    assert metadata["author"]["right"] >= 0.8  # names without a label are not all known


@pytest.mark.parametrize("readout", READOUTS, ids=lambda readout: readout["title"])
def test_clean_text_stays_as_it_is(readout):
    text = "\n".join([readout["title"], *readout["text"]])
    clean = clean_page(text)
    assert clean.text == text and clean.repairs == []


def test_lines_that_only_look_like_furniture_stay():
    lines = [
        "县政务服务中心今年把窗口办事改成了掌上办，来办事的人少了六成。",
        "分享到会同志的经验时，大家都说管用。",
        "今天是第一个开放日，来的人不少。",
        "群众用手机扫一扫，就能看到进度。",
        "上一篇总结写得不实，会议要求重写。",
        "相关链接失效的，由网信办限期清理。",
        "来源：县财政拨款120万元，乡镇自筹30万元。",
        "来源：乡镇自筹",
        "记者：这样的接访会不会是一阵风？",
        "主办单位：县委宣传部",
        "电话：0731-00000000（工作日）",
        "图书馆、文化馆要延时开放，方便群众。",
        "会议最后，县长作了总结讲话，要求抓好落实。",
    ]
    assert clean_page("\n".join(lines)).text.split("\n") == lines


# Offsets


@given(st.text(st.characters(exclude_categories=()), max_size=200), st.booleans())
@settings(deadline=None)
def test_any_text_maps_back(text, simplify):
    check_offsets(clean_page(text, simplify=simplify))


PIECES = [
    "開(kāi)",
    "?zhǎng)",
    "?",
    "?，",
    "，",
    "€h",
    "獾戎",
    "會議",
    "(huì)",
    "F(xiàn)",
    "???",
    "、",
]
PIECES += ["\ud83d", "\ue0b7", "<p>", "</p>", "&lt;", "来源:", "2024-01-01", "\n"]


@given(st.lists(st.sampled_from(PIECES), max_size=40))
@settings(deadline=None)
def test_any_damage_maps_back(pieces):
    check_offsets(clean_page("".join(pieces)))


NOISE = st.sampled_from(
    [
        "\u200b",
        "\r\n",
        "  ",
        "<b>",
        "</b>",
        "<br>",
        "&nbsp;",
        "\ufeff",
        "\u3000",
        "<!-- 注 -->",
        "\x07",
    ]
)
WORDS = st.sampled_from(
    ["会议强调，", "要压实责任。", "县长", "e\u0301", "?", "\U00020000", "&lt;"]
)


@given(st.lists(WORDS | NOISE, max_size=60))
@settings(deadline=None)
def test_noise_between_words_maps_back(pieces):
    page = clean_page("".join(pieces))
    check_offsets(page)
    for i, char in enumerate(page.text):
        if "\u4e00" <= char <= "\u9fff":
            assert page.raw[page.to_raw(i)] == char


@given(st.integers(0, 999), st.sampled_from(READOUTS), st.booleans())
@settings(deadline=None, max_examples=30)
def test_damaged_page_maps_back(seed, readout, fold):
    page = clean_page(corrupt("\n".join(readout["text"]), seed, fold=fold).page)
    check_offsets(page)
    same = sum(page.raw[page.to_raw(i)] == char for i, char in enumerate(page.text))
    assert same > 0.5 * len(page.text)  # what no damage and no conversion touched


def check_offsets(page):
    offsets = [page.to_raw(i) for i in range(len(page.text) + 1)]
    assert offsets == sorted(offsets) and offsets[-1] <= len(page.raw)
    assert all(0 <= repair.start <= len(page.text) for repair in page.repairs)
    for outside in (-1, len(page.text) + 1):
        with pytest.raises(IndexError):
            page.to_raw(outside)


# Speed


def test_no_pattern_goes_quadratic():
    slow = {name: found for name, found in worst_scores(10_000).items() if found["ratio"] > 10}
    assert not slow  # linear time gives 4, quadratic 16


# Is it a readout?


def test_readout_score():
    readouts = [readout_score("\n".join(r["text"])) for r in READOUTS]
    others = [readout_score(other["text"]) for other in OTHERS]
    assert sum(score >= 0.5 for score in readouts) >= 0.8 * len(readouts)
    assert sum(score < 0.5 for score in others) >= 0.95 * len(others)
    assert readout_score("") == 0.0
