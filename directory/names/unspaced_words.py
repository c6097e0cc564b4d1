"""Owns the words of bodies' names in Chinese, Japanese, Korean and Thai, which are written without spaces."""

from __future__ import annotations

import re

LEGAL: tuple[str, ...] = (
    *("株式会社", "有限会社", "合同会社", "合資会社", "一般社団法人", "公益社団法人", "社団法人", "一般財団法人"),
    *(
        "公益財団法人",
        "財団法人",
        "独立行政法人",
        "国立研究開発法人",
        "国立大学法人",
        "公立大学法人",
        "学校法人",
        "医療法人",
    ),
    *(
        "社会福祉法人",
        "特定非営利活動法人",
        "宗教法人",
        "地方独立行政法人",
        "協同組合",
        "企業組合",
        "農業協同組合連合会",
    ),
    *("有限公司", "有限责任公司", "股份有限公司", "股份公司", "有限責任公司", "控股", "公司"),
    *("주식회사", "유한회사", "재단법인", "사단법인", "학교법인", "의료법인"),
)
"""Legal forms."""

HEADS: dict[str, str] = {
    "academy": "科学院 アカデミー 아카데미 研究院 學會院",
    "agency": "機構 机构 기구 エージェンシー",
    "association": "協会 协会 協會 협회 สมาคม 連盟 联盟 연맹",
    "bank": "銀行 银行 은행",
    "centre": "中心 センター 센터",
    "church": "教会 教會 교회",
    "club": "クラブ 俱乐部 클럽",
    "college": "学院 學院 短期大学 วิทยาลัย カレッジ 전문대학",
    "committee": "委員会 委员会 委員會 위원회",
    "federation": "連合会 联合会 聯合會 연합회",
    "foundation": "財団 基金会 基金會 재단 มูลนิธิ",
    "group": "集团 集團 グループ 그룹",
    "hospital": "病院 医院 醫院 병원 โรงพยาบาล",
    "institute": "研究所 연구소 연구원 研究會 สถาบัน",
    "laboratory": "実験室 实验室 實驗室 실험실 研究室 연구실",
    "library": "図書館 图书馆 圖書館 도서관",
    "ministry": "กระทรวง 外務省 文部科学省 厚生労働省 国防部 外交部 教育部",
    "museum": "博物館 博物馆 美術館 美术馆 박물관 미술관",
    "school": "学校 學校 학교 高等学校 高等专科学校 高级中学 고등학교",
    "society": "学会 學會 학회",
    "station": "試験場 试验站 研究站",
    "union": "組合 工会 노동조합",
    "university": "大学 大學 대학교 대학 มหาวิทยาลัย",
}
"""Head nouns, each by the concept of ``head_nouns.HEAD_NOUNS``."""

TOPICS: dict[str, str] = {
    "agriculture": "農業 农业 農林 농업",
    "central": "中央 중앙",
    "culture": "文化 문화",
    "economy": "経済 经济 經濟 경제",
    "education": "教育 교육",
    "engineering": "工程 工学 공학",
    "environment": "環境 环境 환경",
    "foreign": "外国语 外国語 외국어",
    "health": "健康 保健 건강 보건",
    "industry": "産業 产业 工业 산업",
    "international": "国際 国际 國際 국제",
    "medicine": "医学 醫學 医科 医療 医疗 의학 의료 의과",
    "national": "国立 國立 국립 国家 国民",
    "normal": "师范 師範",
    "physics": "物理 물리",
    "public": "公立 市立 県立 省立 시립",
    "research": "研究 연구",
    "science": "科学 科學 과학",
    "technology": "技術 技术 科技 기술",
    "women": "女子 여자",
}
"""Topics, each by the word that ``topic_words.TOPIC_WORDS`` has."""

_PLACES = """
日本 中国 中國 韓国 韩国 한국 台湾 臺灣 北京 上海 東京 大阪 京都 香港 서울 부산 広島 名古屋 福岡 札幌 天津 重庆 广州
武汉 南京 浙江 江苏 广东 山东 四川 河南 河北 湖北 湖南 安徽 福建 江西 陕西 云南 贵州 辽宁 吉林 黑龙江 北海道 沖縄
"""

UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_EVERY = {
    *LEGAL,
    *_PLACES.split(),
    *(word for table in (HEADS, TOPICS) for words in table.values() for word in words.split()),
}
# What ends in the letter that 'college' begins with is no word before the rest of 'college': 医学院.
_KNOWN = re.compile(
    "|".join(
        f"{word}(?!院)" if word.endswith("学") else word for word in sorted(_EVERY, key=lambda word: (-len(word), word))
    )
)


def words_apart(text: str) -> str:
    """The text with spaces around the words that are known, where they are written without.

    >>> words_apart("株式会社イクヨ"), words_apart("日本大学")
    ('株式会社 イクヨ', '日本 大学')
    """
    if not UNSPACED.search(text):
        return text
    return " ".join(_KNOWN.sub(lambda found: f" {found[0]} ", text).split())


def may_sound_alike(one: str, other: str) -> bool:
    """Whether two names that are the same in Latin letters may be one name: not where their Han characters differ.

    >>> may_sound_alike("福山大学", "富山大学"), may_sound_alike("福山 大学", "福山大学"), may_sound_alike("福", "Fu")
    (False, True, True)
    """
    characters, others = ("".join(_HAN.findall(name)) for name in (one, other))
    return not characters or not others or characters == others


_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
